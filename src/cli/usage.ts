/** What `plan --help` prints. */
export const USAGE = `plan --sales FILE.csv[.gz] [--customers FILE.csv] [--policy FILE.json]
plan --snapshot FILE [--scenario ID] [--policy FILE.json]
    The plan report of a file in the contract's own columns, or of a workbook saved as one file.
plan --import FILE [--sheet NAME] [--as sales|customers] [--year YYYY] [--report] [--policy FILE.json]
    Reads a file as planners have it (.csv, .txt, .xlsx, .xls) with what the import proposes by itself
    and prints what it understood: columns, layout, rows, refused, excluded, rounded, customers,
    from, to, amountFen, profitFen. Rows are those with customer, date and amount; "refused" has every
    cell that could not be read or is missing, with its row in the file (from 1) and its header; months
    are 2026-01, money is fen. --year dates days that have no year.
    --report prints the plan report of it instead.
Further: [--template ID] [--today YYYY-MM-DD] [--lang en|zh-CN] [--help]
One JSON on standard output; problems on standard error, a line each, and exit 2.
`;

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 as 64 hexadecimal digits. Synchronous, and there on plain http where WebCrypto is not. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

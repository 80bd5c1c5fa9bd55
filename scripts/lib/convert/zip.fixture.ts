/**
 * A writer of zip archives for tests (APPNOTE.TXT 6.3): unlike a library, it lets a part lie about its size and sum,
 * and stand twice.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib';

export interface PackedPart {
  name: string;
  deflated: Buffer;
  /** Length before packing, bytes. */
  size: number;
  crc: number;
}

/** Packs one part, quickly rather than tightly. */
export function packPart(name: string, bytes: Uint8Array): PackedPart {
  return {
    name,
    deflated: deflateRawSync(bytes, { level: constants.Z_BEST_SPEED }),
    size: bytes.length,
    crc: crc32(bytes),
  };
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;

/** The fields that a part's local header and its entry in the directory share, from "version needed" on. */
function commonFields({ deflated, size, crc, name }: PackedPart): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(DEFLATE, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(deflated.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

/** The archive of the parts, in their order. Fails for one of over 4 GB or 65,535 parts. */
export function zipOf(parts: readonly PackedPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const common = commonFields(part);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, part.deflated]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const made = Buffer.from([VERSION, 0]);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), made, common, tail, name);
    bodies.push(body);
    offset += body.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, entries, end]);
}

import { sha256Of } from '#core/domain/digest.ts';
import { tokenInFile } from './token-field.ts';

/** A file of the reader, read here and sent nowhere. */
export type DroppedFile =
  | {
      readonly kind: 'pdf';
      readonly name: string;
      readonly bytes: number;
      readonly sha256: string;
      readonly token: string | null;
    }
  | {
      readonly kind: 'seal';
      readonly name: string;
      readonly text: string;
      readonly token: string | null;
    };

export const readDroppedFile = async (file: File): Promise<DroppedFile> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Latin-1 keeps every byte, so the link in a PDF reads as it was written.
  const text = new TextDecoder('latin1').decode(bytes);
  const token = tokenInFile(text);
  if (text.trimStart().startsWith('{')) {
    return { kind: 'seal', name: file.name, text: new TextDecoder().decode(bytes), token };
  }
  const sha256 = await sha256Of(bytes);
  return { kind: 'pdf', name: file.name, bytes: bytes.length, sha256, token };
};

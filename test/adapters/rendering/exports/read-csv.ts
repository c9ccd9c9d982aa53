/** A strict reader of RFC 4180: fields, records that end in CRLF, and nothing that only looks like them. */
export const readCsv = (text: string): readonly (readonly string[])[] => {
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    field.lastIndex = at;
    const found = field.exec(text);
    if (!found) throw new Error(`no field at ${at}`);
    record.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    at = field.lastIndex;
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      records.push(record);
      record = [];
      at += 2;
    } else throw new Error(`neither a comma nor the end of a record at ${at}`);
  }
  if (record.length > 0) throw new Error('the last record does not end');
  return records;
};

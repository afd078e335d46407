/** What pdfkit writes, gathered. */
export async function bytesOf(sheet: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => sheet.once('end', resolve).once('error', reject));
  sheet.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  sheet.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Puts text on the clipboard. False where the browser refuses, as it does on pages that are not served securely. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

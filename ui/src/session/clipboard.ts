// Puts words on the clipboard, also in web views that keep the newer interface to themselves.

export async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyBySelection(words);
  }
}

function copyBySelection(words: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement("textarea");
  box.value = words;
  box.className = "visually-hidden";
  box.setAttribute("aria-hidden", "true");
  document.body.append(box);
  box.select();
  const copied = document.execCommand("copy");
  box.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

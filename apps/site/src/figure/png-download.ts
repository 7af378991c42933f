/**
 * Lets a record's figure be taken as PNG: the browser draws its SVG, so that a build needs no picture for each of many
 * thousand records.
 */

/** A picture has twice the dots of its width, as screens have. */
const DENSITY = 2;

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-png]")) {
  button.parentElement?.removeAttribute("hidden");
  button.addEventListener("click", async () => {
    const svg = button.dataset.png ?? "";
    try {
      give(await drawn(svg), `${svg.slice(svg.lastIndexOf("/") + 1, -".svg".length)}.png`);
    } catch {
      button.textContent = "PNG cannot be drawn here; take the SVG";
      button.disabled = true;
    }
  });
}

async function drawn(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = svg;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("The browser draws nothing.");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("No picture was made."))), "image/png"),
  );
}

function give(picture: Blob, name: string): void {
  const address = URL.createObjectURL(picture);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

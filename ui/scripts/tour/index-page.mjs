// The page to look through a tour: one look at a time, every screen beside the others.

const escaped = (words) => words.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A page that stands beside the pictures it shows. */
export function indexPage(pictures) {
  const looks = [...new Set(pictures.map(({ look }) => look))];
  const options = looks.map((look) => `<option>${escaped(look)}</option>`).join("");
  const figures = pictures
    .map(({ name, code, state, look }) => {
      const title = escaped([code, state].filter(Boolean).join(" "));
      const file = `${encodeURIComponent(name)}.png`;
      return `<figure data-look="${escaped(look)}"><a href="${file}"><img loading="lazy" src="${file}" alt="${title}"></a><figcaption>${title}</figcaption></figure>`;
    })
    .join("\n");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every screen</title>
<style>
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #15161c; background: #ececf1; }
  header { position: sticky; top: 0; padding: 12px 24px; background: #fff; border-bottom: 1px solid #dadbe3; }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(360px, 1fr)); gap: 24px; padding: 24px; }
  figure { margin: 0; }
  figure[hidden] { display: none; }
  img { width: 100%; background: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / .2); }
  figcaption { font-family: ui-monospace, monospace; }
</style>
<header><label>Look <select>${options}</select></label></header>
<main>
${figures}
</main>
<script>
  const look = document.querySelector("select");
  const show = () => {
    for (const figure of document.querySelectorAll("figure")) figure.hidden = figure.dataset.look !== look.value;
  };
  look.addEventListener("change", show);
  show();
</script>
</html>
`;
}

export default import.meta.glob<string>(
  ["../../../messages/pt-BR/*.ftl", "!../../../messages/pt-BR/native.ftl"],
  { query: "?raw", import: "default", eager: true },
);

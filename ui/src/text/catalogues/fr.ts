export default import.meta.glob<string>(
  ["../../../messages/fr/*.ftl", "!../../../messages/fr/native.ftl"],
  { query: "?raw", import: "default", eager: true },
);

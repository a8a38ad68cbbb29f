export default import.meta.glob<string>(
  ["../../../messages/ar/*.ftl", "!../../../messages/ar/native.ftl"],
  { query: "?raw", import: "default", eager: true },
);

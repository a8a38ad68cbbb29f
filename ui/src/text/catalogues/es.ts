export default import.meta.glob<string>(
  ["../../../messages/es/*.ftl", "!../../../messages/es/native.ftl"],
  { query: "?raw", import: "default", eager: true },
);

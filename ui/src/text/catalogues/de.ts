export default import.meta.glob<string>(
  ["../../../messages/de/*.ftl", "!../../../messages/de/native.ftl"],
  { query: "?raw", import: "default", eager: true },
);

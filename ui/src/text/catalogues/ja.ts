export default import.meta.glob<string>(
  ["../../../messages/ja/*.ftl", "!../../../messages/ja/native.ftl"],
  { query: "?raw", import: "default", eager: true },
);

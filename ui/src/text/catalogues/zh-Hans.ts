export default import.meta.glob<string>(
  ["../../../messages/zh-Hans/*.ftl", "!../../../messages/zh-Hans/native.ftl"],
  { query: "?raw", import: "default", eager: true },
);

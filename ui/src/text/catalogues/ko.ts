export default import.meta.glob<string>(
  ["../../../messages/ko/*.ftl", "!../../../messages/ko/native.ftl"],
  { query: "?raw", import: "default", eager: true },
);

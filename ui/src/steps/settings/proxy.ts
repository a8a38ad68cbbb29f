// A proxy in words: its address, and who named it.

import type { ProxyInUse } from "../../contract/ProxyInUse";
import type { ProxyNamedBy } from "../../contract/ProxyNamedBy";
import { text, type PlainId } from "../../text/text";

const sources: Record<ProxyNamedBy, PlainId> = {
  setting: "s9e-used-setting",
  environment: "s9e-used-environment",
  system: "s9e-used-system",
};

export function proxyWords(proxy: ProxyInUse): string {
  return `${proxy.address} (${text(sources[proxy.source])})`;
}

// The settings (9E) as they can be looked at.

import type { DeletionView } from "../../contract/DeletionView";
import type { HostView } from "../../contract/HostView";
import type { Kept } from "../../contract/Kept";
import type { Screen } from "../../contract/Screen";
import type { MadeUp } from "./screen";

const blank: HostView = {
  host: "",
  state: "running",
  trouble: null,
  milliseconds: null,
  proxy: null,
  issuer: null,
  fingerprint: null,
  logins: [],
};

function hosts(state: string): HostView[] {
  const proxy = { address: "proxy.northwind.example:8080", source: "setting" } as const;
  const names = ["app.factory.ai", "github.com", "api.github.com"];
  const fine = (host: string, milliseconds: number): HostView => ({
    ...blank,
    host,
    state: "ready",
    milliseconds,
    proxy,
    issuer: "DigiCert Global G3 TLS ECC SHA384 2020 CA1",
    fingerprint: "AB:".repeat(31) + "CD",
  });
  if (state === "testing") {
    return names.map((host, index) => (index === 0 ? fine(host, 184) : { ...blank, host }));
  }
  if (state === "ok") return names.map((host, index) => fine(host, 184 + index * 23));
  return [
    {
      ...fine("app.factory.ai", 305),
      state: "attention",
      trouble: "inspected",
      issuer: "Northwind Inspection CA",
      fingerprint: "3F:A9:".repeat(15) + "3F:A9",
    },
    {
      ...blank,
      host: "github.com",
      state: "attention",
      trouble: "proxy_login_unsupported",
      milliseconds: 12,
      proxy,
      logins: ["NTLM", "Negotiate"],
    },
    fine("api.github.com", 220),
  ];
}

function deletion(state: string): DeletionView {
  if (state === "wiped") {
    const gone: Kept[] = ["sign_ins", "place", "settings", "records", "log", "window"];
    return { gone, left: [], unconfirmed: [] };
  }
  return { gone: ["place", "settings", "log"], left: ["sign_ins"], unconfirmed: ["github"] };
}

function settingsScreen(state: string): Screen {
  const own = state !== "" && state !== "wiped" && state !== "left";
  const wiped = state === "wiped" || state === "left";
  const tested = state === "testing" || state === "ok" || state === "bad";
  return {
    code: "9E",
    version: "0.1.0",
    saves: 0,
    deletion: wiped ? deletion(state) : null,
    network: {
      proxy: own ? "address" : "automatic",
      address: own ? "http://proxy.northwind.example:8080" : "",
      login: own ? "ana.ruiz" : "",
      hasPassword: own,
      used: own ? { address: "proxy.northwind.example:8080", source: "setting" } : null,
      trust: own ? [{ name: "Northwind Root CA", until: "2031-04-01T00:00:00Z" }] : [],
      test: tested ? { running: state === "testing", hosts: hosts(state) } : null,
    },
  };
}

export const settings = {
  "9E": {
    states: ["", "proxy", "testing", "ok", "bad", "problem", "wiped", "left"],
    acts: (state) => [
      "change_proxy",
      "choose_trust_file",
      "test_network",
      "delete_everything",
      ...(["", "wiped", "left"].includes(state) ? [] : (["forget_trust_file"] as const)),
      ...(state === "ok" || state === "bad" ? (["copy_network_details"] as const) : []),
    ],
    problem: {
      code: "e9e-ca",
      severity: "stops",
      parameters: {},
      act: "choose_trust_file",
      alternative: null,
      reference: "7F3K-27",
    },
    screen: settingsScreen,
  },
} satisfies Record<string, MadeUp>;

// Made-up organizations for 3D.

import type { OrganizationRow } from "../../contract/OrganizationRow";

const shown = { invited: false, source: "public", seenAt: "2026-01-05T09:12:00Z" } as const;

const usual: readonly OrganizationRow[] = [
  {
    id: 1,
    login: "northwind",
    name: "Northwind Traders",
    address: "github.com/northwind",
    role: "owner",
    connected: false,
    personal: false,
    ...shown,
  },
  {
    id: 2,
    login: "northwind-labs",
    name: "Northwind Labs",
    address: "github.com/northwind-labs",
    role: "member",
    connected: true,
    personal: false,
    ...shown,
  },
  {
    id: 3,
    login: "contoso",
    name: null,
    address: "github.com/contoso",
    role: "unknown",
    connected: false,
    personal: false,
    ...shown,
    source: "typed",
  },
  {
    id: 4,
    login: "anaruiz",
    name: "Ana Ruiz",
    address: "github.com/anaruiz",
    role: "owner",
    connected: false,
    personal: true,
    ...shown,
  },
  {
    id: 5,
    login: "northwind-asia",
    name: "Northwind Asia",
    address: "github.com/northwind-asia",
    role: "repository_admin",
    connected: true,
    personal: false,
    ...shown,
    source: "installation",
  },
  {
    id: 6,
    login: "tailwind",
    name: "Tailwind Toys",
    address: "github.com/tailwind",
    role: "unknown",
    connected: false,
    personal: false,
    ...shown,
    invited: true,
    source: "membership",
  },
];

/** A consultant's list. */
const many = Array.from({ length: 120 }, (_, index): OrganizationRow => {
  const login = `client-${String(index + 1).padStart(3, "0")}`;
  return {
    id: 100 + index,
    login,
    name: `Client ${String(index + 1).padStart(3, "0")} Limited`,
    address: `github.com/${login}`,
    role: index % 3 === 0 ? "owner" : index % 3 === 1 ? "member" : "unknown",
    connected: index % 7 === 0,
    personal: false,
    ...shown,
  };
});

export function organizations(state: string): OrganizationRow[] {
  if (state === "empty" || state === "loading") return [];
  return [...usual, ...(state === "many" ? many : [])];
}

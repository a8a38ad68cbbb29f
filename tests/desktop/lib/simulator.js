// The simulator as a process of its own, and its control.

import { firstLine, start } from './processes.js';

/** A running simulator. */
export class Simulator {
  static async start(program, scenario) {
    const run = start(program, ['--port', '0', '--scenario', scenario], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return new Simulator(run, JSON.parse(await firstLine(run.child)));
  }

  constructor(run, facts) {
    this.run = run;
    this.organization = facts.organization;
    this.profile = facts.profile;
    this.control = `${facts.github}/_control`;
  }

  /** Every secret it has given out so far. */
  async secrets() {
    const headers = { 'x-simulator-control': '1' };
    const response = await fetch(`${this.control}/secrets`, { headers });
    return (await response.json()).secrets;
  }

  /** Every request it saw so far. */
  async requests() {
    const response = await fetch(`${this.control}/requests`);
    return (await response.json()).requests;
  }

  /** What is true on its GitHub. */
  async world() {
    return (await fetch(`${this.control}/world`)).json();
  }

  stop() {
    return this.run.stop();
  }
}

/** A profile as the file a person would write. */
export function toToml(profile) {
  const tables = [];
  const write = (path, table) => {
    const entries = Object.entries(table).filter(([, value]) => value !== null);
    const values = entries.filter(([, value]) => typeof value !== 'object' || Array.isArray(value));
    const nested = entries.filter(([, value]) => typeof value === 'object' && !Array.isArray(value));
    const lines = values.map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    tables.push([...(path ? [`[${path}]`] : []), ...lines].join('\n'));
    for (const [key, value] of nested) write(path ? `${path}.${key}` : key, value);
  };
  write('', profile);
  return `${tables.join('\n\n')}\n`;
}

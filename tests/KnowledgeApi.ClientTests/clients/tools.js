// Command-line tools of the installed packages.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const inClients = path => fileURLToPath(new URL(path, import.meta.url));

/** Runs a package's program in a folder of clients/; fails with what it wrote. */
export function run(program, folder, ...args) {
  try {
    execFileSync(process.execPath, [inClients(`node_modules/${program}`), ...args], { cwd: inClients(folder), encoding: 'utf8', stdio: 'pipe' });
  } catch ({ status, stdout, stderr }) {
    throw new Error(`${program} ended with ${status}:\n${stdout}${stderr}`);
  }
}

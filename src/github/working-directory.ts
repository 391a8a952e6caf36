import { posix } from 'node:path';
import { inputProblem, type Read } from './input-readers.ts';

/** Returns the directory relative to the workspace, `.` for the workspace itself; one that lies outside is a finding. */
export function readWorkingDirectory(name: string, text: string, workspace: string): Read<string> {
  const said = slashed(text.trim());
  const path = isAbsolute(said) ? posix.relative(slashed(workspace), said) : posix.normalize(said);
  const directory = path === '' ? '.' : path.replace(/(?<=.)\/$/, '').replace(/^\.\/(?=.)/, '');
  const inside = directory !== '..' && !directory.startsWith('../') && !isAbsolute(directory) && !directory.includes('\0');
  return inside ? { value: directory } : inputProblem(name, said, 'a directory inside the workspace', `${name}: infrastructure/genesys`);
}

const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:/.test(path);

// A runner on Windows writes its workspace with backslashes.
const slashed = (path: string): string => (/^[A-Za-z]:|^[^/]*\\/.test(path) ? path.replaceAll('\\', '/') : path);

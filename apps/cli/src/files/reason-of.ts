import { getSystemErrorMap } from "node:util";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  ELOOP: "its links lead in a circle",
  ENOSPC: "no space is left on the disk",
  EROFS: "the disk can only be read",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
};

/**
 * Why a file cannot be read or written, in words without a full stop. The system's own text would name the call, and a
 * file that nobody asked for where a draft is written first.
 */
export function reasonOf(failure: unknown): string {
  const { code = "", errno, message } = failure as NodeJS.ErrnoException;
  const known = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  const system = errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1];
  return known ?? system ?? message.replace(/\.$/, "");
}

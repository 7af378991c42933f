export const command = {} as import("../command.ts").Command;

declare module 'write-file-atomic' {
  /** Writes beside the file, syncs, and renames over it. */
  export default function writeFileAtomic(
    path: string,
    data: string,
    options: { mode: number; chown: false },
  ): Promise<void>;
}

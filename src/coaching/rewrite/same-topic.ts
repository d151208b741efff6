const small = new Set(
  'a an and are at be but do dont for from get have i im in is it its just me my never always not of on or our so that the their they this to us was we were what when why with you your youre'.split(
    ' ',
  ),
);

const telling = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(/['’‘]/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !small.has(word)),
  );

/** Whether a draft goes on with the one before: half of its telling words are the same. */
export function sameTopic(before: string, now: string): boolean {
  const [old, fresh] = [telling(before), telling(now)];
  if (fresh.size === 0) return true;
  const shared = [...fresh].filter((word) => old.has(word)).length;
  return shared * 2 >= fresh.size;
}

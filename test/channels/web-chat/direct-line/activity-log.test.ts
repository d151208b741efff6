import fc from 'fast-check';
import { ActivityLog } from '../../../../src/channels/web-chat/direct-line/activity-log.js';

/** What can happen to a log, as a reader of it sees it. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant('append' as const), id: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ kind: fc.constant('replace' as const), id: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ kind: fc.constant('remove' as const), id: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ kind: fc.constant('read' as const), id: fc.constant(0) }),
);

test('whoever asks with the last watermark misses nothing, gets nothing twice, and the watermark never falls', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
      const log = new ActivityLog();
      const seen: number[] = [];
      const written: number[] = [];
      let watermark: string | undefined;
      let version = 0;
      for (const { kind, id } of happenings) {
        version += 1;
        const activity = { id: String(id), value: version };
        if (kind === 'append' && !written.includes(version))
          written.push(log.append(activity).activities[0]?.value);
        if (kind === 'replace' && log.replace(activity)) written.push(version);
        if (kind === 'remove') log.remove(String(id));
        if (kind !== 'read') continue;
        const set = log.after(watermark);
        expect(Number(set.watermark)).toBeGreaterThanOrEqual(Number(watermark ?? 0));
        seen.push(...set.activities.map(({ value }) => value));
        watermark = set.watermark;
      }
      seen.push(...log.after(watermark).activities.map(({ value }) => value));
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      const still = log.after(undefined).activities.map(({ value }) => value);
      expect(seen).toEqual(expect.arrayContaining(still));
    }),
  );
});

test('a log keeps the latest two thousand activities', () => {
  const log = new ActivityLog();
  for (let count = 1; count <= 2100; count++) log.append({ id: String(count) });
  const { activities, watermark } = log.after('');
  expect([activities.length, activities[0]?.id, watermark]).toEqual([2000, '101', '2100']);
});

test('a log of large activities keeps the latest, two million characters at most', () => {
  const log = new ActivityLog();
  const kept = () => log.after('').activities.map(({ id }) => id);
  for (let count = 1; count <= 10; count++) log.append({ id: String(count), text: 'x'.repeat(250_000) });
  expect(kept()).toEqual(['4', '5', '6', '7', '8', '9', '10']);
  log.remove('5');
  log.append({ id: '11', text: 'x'.repeat(250_000) });
  expect(kept()).toEqual(['4', '6', '7', '8', '9', '10', '11']);
});

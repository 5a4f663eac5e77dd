import { expect, it } from 'vitest';
import { MemoryBackend } from '../memory.ts';

const opened = (address: string) => new MemoryBackend(new URLSearchParams(`lang=en-CA&${address}`));
const said = { present: ' Director ', note: '', reminder: '2027-11-21' };

it('signs an assessment off, after which nothing in it is answered', async () => {
  const backend = opened('open=full');
  const { dossier } = await backend.finish(said);
  expect(dossier).toMatchObject({ readOnly: true, reminder: '2027-11-21', due: false });
  expect(dossier.signed?.present).toBe('Director');
  await expect(backend.saveAnswer('strategy-goals', null)).rejects.toMatchObject({
    error: { code: 'frozen' },
  });
  await expect(backend.finish(said)).rejects.toMatchObject({ error: { code: 'frozen' } });
});

it('reopens a copy, and keeps the one signed off as it was', async () => {
  const backend = opened('open=finished');
  const before = (await backend.start()).dossier;
  const { dossier } = await backend.reopen();
  expect(dossier).toMatchObject({ assessment: '2026-2', readOnly: false, signed: null });
  expect(dossier.answers).toEqual(before?.answers);
  await backend.saveAnswer('strategy-goals', null);
  const kept = await backend.chooseAssessment('2026');
  expect(kept.signed).toEqual(before?.signed);
  expect(kept.answers).toEqual(before?.answers);
});

it('carries answers that count for nothing before they are confirmed', async () => {
  const backend = opened('open=finished&today=2027-11-22');
  expect((await backend.start()).dossier?.due).toBe(true);
  const { carried, left } = await backend.previewYear(null);
  const { dossier } = await backend.startYear('2026.1');
  expect(dossier).toMatchObject({ assessment: '2027', due: false });
  expect(carried.filter((id) => dossier.answers[id]?.state === 'carried')).toHaveLength(dossier.unconfirmed);
  expect(left.every(({ practice }) => dossier.answers[practice]?.state !== 'carried')).toBe(true);
  expect(dossier.progress.done).toBe(0);

  const [first = ''] = carried;
  const saved = await backend.changeYear({ kind: 'confirm', practices: [first] });
  expect(saved.dossier.progress.done).toBe(1);
  expect(saved.year.practices.find(({ practice }) => practice === first)?.state).toBe('same');
  const back = await backend.changeYear({ kind: 'undo' });
  expect(back.dossier.answers[first]?.state).toBe('carried');
});

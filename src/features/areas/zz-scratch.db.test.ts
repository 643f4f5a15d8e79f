import { expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { buildTown, openTestHouse } from '../../testing/town.ts';
test('x', async () => {
  const house = await openTestHouse();
  const town = await buildTown(house);
  for (const as of ['bea','bea','bea'] as const) { const a = await town.get('/werkplek/gebieden', as); console.log(a.statusCode, a.headers.location); }
  const a2 = await town.get('/werkplek/organisaties', 'bea'); console.log(a2.statusCode, a2.headers.location);
  const b = await town.post('/werkplek/gebieden/nieuw', { key: newId() }, 'bea'); console.log(b.statusCode, b.headers.location);
  await house.close();
});

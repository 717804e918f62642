import { openDatabase } from '@/lib/db/open';

/** A process that writes until it is killed, and says each row only once it is kept. */
const { db, write } = openDatabase(process.argv[2] ?? '');
const name = process.argv[3] ?? '';

for (let number = 0; ; number += 1) {
  const id = `${name}-${number}`;
  await write((run) => {
    const order = { id, key_hash: 'k', claim_hash: id, content_hash: 'c', state: 'Placing', version: 1 };
    run(db.insertInto('orders').values({ ...order, lease_owner: '', lease_until: 0, created_at: 1 }));
    run(db.insertInto('events').values({ order_id: id, number: 0, state: 'Placing', at: 1 }));
  });
  process.stdout.write(`${id}\n`);
}

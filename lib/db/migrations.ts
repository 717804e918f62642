import 'server-only';
import type { Compilable, Kysely } from 'kysely';
import type { Tables } from './tables';

type Migration = (db: Kysely<Tables>) => Compilable[];

/** In order, each applied once, never edited after a release. */
export const MIGRATIONS: readonly Migration[] = [
  ({ schema }) => [
    schema
      .createTable('orders')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('key_hash', 'text', (column) => column.notNull())
      .addColumn('claim_hash', 'text', (column) => column.notNull().unique())
      .addColumn('content_hash', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('lease_owner', 'text', (column) => column.notNull())
      .addColumn('lease_until', 'bigint', (column) => column.notNull())
      .addColumn('outcome', 'text')
      .addColumn('version', 'bigint', (column) => column.notNull())
      .addColumn('record', 'text')
      .addColumn('sealed_id', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('ended_at', 'bigint'),
    schema.createIndex('orders_by_age').on('orders').column('created_at'),
    schema
      .createTable('attempts')
      .addColumn('order_id', 'text', (column) => column.notNull().references('orders.id').onDelete('cascade'))
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('phase', 'text', (column) => column.notNull())
      .addColumn('sent_at', 'bigint', (column) => column.notNull())
      .addColumn('finished_at', 'bigint')
      .addPrimaryKeyConstraint('attempts_key', ['order_id', 'number']),
    schema
      .createTable('events')
      .addColumn('order_id', 'text', (column) => column.notNull().references('orders.id').onDelete('cascade'))
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('events_key', ['order_id', 'number']),
  ],
  ({ schema }) => [
    schema.createIndex('orders_by_lease').on('orders').column('lease_until'),
    schema.alterTable('attempts').addColumn('sealed_id', 'text'),
  ],
];

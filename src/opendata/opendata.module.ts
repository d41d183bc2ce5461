import { Module, type OnModuleInit } from '@nestjs/common';
import type { Listing } from '../listings/index.js';
import { Events } from '../platform/index.js';
import { OpenDataController } from './opendata.controller.js';
import { publicActions, PublicChanges } from './public-changes.js';
import { Releases } from './releases.queries.js';

@Module({ controllers: [OpenDataController], providers: [PublicChanges, Releases] })
export class OpenDataModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly changes: PublicChanges,
  ) {}

  onModuleInit(): void {
    for (const action of publicActions) {
      this.events.on<Listing>(`listing.${action}`, (ctx, { record }) => this.changes.record(ctx, action, record));
    }
  }
}

import { Module } from '@nestjs/common';
import { ListingsModule } from '../listings/index.js';
import { DeadlineQueries } from './deadline.queries.js';
import { TodoQueries } from './todo.queries.js';
import { WorkbenchController } from './workbench.controller.js';

@Module({
  imports: [ListingsModule],
  controllers: [WorkbenchController],
  providers: [TodoQueries, DeadlineQueries],
})
export class WorkbenchModule {}

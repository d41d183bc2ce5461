import { Module } from '@nestjs/common';
import { TodoQueries } from './todo.queries.js';
import { WorkbenchController } from './workbench.controller.js';

@Module({ controllers: [WorkbenchController], providers: [TodoQueries] })
export class WorkbenchModule {}

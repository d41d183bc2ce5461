import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Context, Ctx } from '../platform/index.js';
import { DeadlineView } from './deadline.dto.js';
import { DeadlineQueries } from './deadline.queries.js';
import { TodoItem } from './todo.dto.js';
import { TodoQueries } from './todo.queries.js';

@ApiTags('workbench')
@Controller('api')
export class WorkbenchController {
  constructor(
    private readonly todo: TodoQueries,
    private readonly deadlines: DeadlineQueries,
  ) {}

  /** What waits at the desk of the person who is signed in, the most urgent first. */
  @Get('todo')
  list(@Ctx() ctx: Context): Promise<TodoItem[]> {
    return this.todo.of(ctx);
  }

  /** Every deadline of a trade that concerns the person who asks, in the order in which they began. Errors: NOT_FOUND. */
  @Get('listings/:id/deadlines')
  deadlinesOf(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<DeadlineView[]> {
    return this.deadlines.of(ctx, id);
  }
}

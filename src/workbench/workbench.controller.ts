import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Context, Ctx } from '../platform/index.js';
import { TodoItem } from './todo.dto.js';
import { TodoQueries } from './todo.queries.js';

@ApiTags('workbench')
@Controller('api/todo')
export class WorkbenchController {
  constructor(private readonly todo: TodoQueries) {}

  /** What waits at the desk of the person who is signed in, the most urgent first. */
  @Get()
  list(@Ctx() ctx: Context): Promise<TodoItem[]> {
    return this.todo.of(ctx);
  }
}

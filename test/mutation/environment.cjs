/** Stryker's environment, which stops at the first failure: a mutant that one test has killed needs no others. */
const StrykerEnvironment = require('@stryker-mutator/jest-runner/jest-env/node');

/** A mutant is slower than the code it stands in for, which would seem to kill it. */
const measuresTime = ({ name }) => name.endsWith('in a second');

module.exports = class extends StrykerEnvironment {
  #failed = false;

  constructor(config, context) {
    super(config, context);
    const { handleTestEvent } = this;
    this.handleTestEvent = async (event, state) => {
      await handleTestEvent?.call(this, event, state);
      if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.#failed = true;
      if (event.name === 'test_start' && (this.#failed || measuresTime(event.test))) event.test.mode = 'skip';
    };
  }
};

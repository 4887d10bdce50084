/** Pure work that falls into blocks, each by itself. What goes in and comes out is plain data, without functions. */
export interface Task<I, O> {
  /** By which those who work elsewhere know it. */
  readonly id: string
  /** What all blocks need, once for everybody who works. */
  prepare(input: I): (block: number) => O
}

/** The port to the cores of the machine. */
export interface Crew {
  /**
   * Works off blocks 0 to `blocks` − 1 and hands over the result of each, in this order. Results and errors are the same
   * for every number of cores. `work` is about how many numbers are computed; what is little stays on one core.
   */
  run<I, O>(task: Task<I, O>, input: I, blocks: number, work: number, each: (result: O, block: number) => void): void
}

/** One core. */
export const alone: Crew = {
  run(task, input, blocks, _work, each) {
    const one = task.prepare(input)
    for (let block = 0; block < blocks; block++) each(one(block), block)
  },
}

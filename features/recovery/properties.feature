@area:recovery @property
Feature: Account recovery: searches over any order of requests
  Searches over recoveries that are asked for, cancelled and finished, with right and wrong
  information, around the end of the waiting time.

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Example: in any sequence of asking, waiting, cancelling and finishing, a recovery completes once and only after its wait
      Then this always holds: "a recovery can be completed once, after its waiting time, without any wrong information, unless the owner cancelled it"

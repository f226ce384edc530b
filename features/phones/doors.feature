@area:phones @doors
Feature: Trusted numbers: wrong secrets at every prompt

  Each row enters something wrong where the service asks for a secret (assay rules --doors); the right secret is accepted
  afterwards. The row stands under the rule that accepting the wrong secret would break. The service declares how many failed
  attempts lock the prompt, and for how long.

  @rule:PHONE-15
  Rule: A wrong code MUST NOT verify an added number or change the numbers of the account

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                 | entry                                            |
        | the code that verifies an added number | nothing                                          |
        | the code that verifies an added number | only zeros                                       |
        | the code that verifies an added number | 123456                                           |
        | the code that verifies an added number | the right text without its last character        |
        | the code that verifies an added number | the right text with an extra character           |
        | the code that verifies an added number | the right text in characters of another alphabet |
        | the code that verifies an added number | Ben's                                            |
        | the code that verifies an added number | her account password                             |
        | the code that verifies an added number | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                 |
        | the code that verifies an added number |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                 |
        | the code that verifies an added number |

    Scenario Outline: malformed codes <count> as failed attempts when Ada is asked for <secret>
      Given the service asks Ada and Ben for <secret>
      And malformed codes <count> as failed attempts
      And Ada has entered as many malformed codes as the limit of failed attempts
      When Ada makes a correct attempt
      Then it is <verdict>

      Examples:
        | secret                                 | count        | verdict  |
        | the code that verifies an added number | do not count | accepted |
        | the code that verifies an added number | count        | refused  |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                 | other            |
        | the code that verifies an added number | the sign-in code |

    Scenario Outline: once Ada has failed too often to enter <other>, she cannot enter <secret> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <secret>, and now also for <other>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <secret>
      Then it is refused
      And nothing changed

      Examples:
        | secret                                 | other            |
        | the code that verifies an added number | the sign-in code |

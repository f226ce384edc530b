@area:recovery @doors
Feature: Recovery: wrong secrets at every prompt

  Each row enters something wrong where the service asks for a secret (assay rules --doors); the right secret is accepted
  afterwards. The row stands under the rule that accepting the wrong secret would break. The service declares how many failed
  attempts lock the prompt, and for how long.

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                            | entry                                            |
        | the code that finishes a recovery | nothing                                          |
        | the code that finishes a recovery | only zeros                                       |
        | the code that finishes a recovery | 123456                                           |
        | the code that finishes a recovery | the right text without its last character        |
        | the code that finishes a recovery | the right text with an extra character           |
        | the code that finishes a recovery | the right text in characters of another alphabet |
        | the code that finishes a recovery | Ben's                                            |
        | the code that finishes a recovery | her account password                             |
        | the code that finishes a recovery | her security code                                |

    Scenario Outline: Ada is refused when she enters <entry> before <secret> is sent to her
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> before the code is sent to her
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret                            | entry      |
        | the code that finishes a recovery | nothing    |
        | the code that finishes a recovery | only zeros |
        | the code that finishes a recovery | 123456     |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                            |
        | the code that finishes a recovery |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                            |
        | the code that finishes a recovery |

    Scenario Outline: malformed codes <count> as failed attempts when Ada is asked for <secret>
      Given the service asks Ada and Ben for <secret>
      And malformed codes <count> as failed attempts
      And Ada has entered as many malformed codes as the limit of failed attempts
      When Ada makes a correct attempt
      Then it is <verdict>

      Examples:
        | secret                            | count        | verdict  |
        | the code that finishes a recovery | do not count | accepted |
        | the code that finishes a recovery | count        | refused  |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                            |
        | the code that finishes a recovery |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                            |
        | the code that finishes a recovery |

    Scenario Outline: as soon as the declared lock ends, Ada starts over and can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                            |
        | the code that finishes a recovery |

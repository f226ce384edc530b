@area:two-step @doors
Feature: Two-step verification: wrong secrets at every prompt

  Each row enters something wrong where the service asks for a secret (assay rules --doors); the right secret is accepted
  afterwards. The row stands under the rule that accepting the wrong secret would break. The service declares how many failed
  attempts lock the prompt, and for how long.

  @rule:TWOSTEP-14
  Rule: A wrong confirmation code MUST NOT make the device trusted

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                 | entry                                            |
        | the code that confirms a listed device | nothing                                          |
        | the code that confirms a listed device | only zeros                                       |
        | the code that confirms a listed device | 123456                                           |
        | the code that confirms a listed device | the right text without its last character        |
        | the code that confirms a listed device | the right text with an extra character           |
        | the code that confirms a listed device | the right text in characters of another alphabet |
        | the code that confirms a listed device | Ben's                                            |
        | the code that confirms a listed device | her account password                             |
        | the code that confirms a listed device | her security code                                |

    Scenario Outline: Ada is refused when she enters <entry> before <secret> is sent to her
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> before the code is sent to her
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret                                 | entry      |
        | the code that confirms a listed device | nothing    |
        | the code that confirms a listed device | only zeros |
        | the code that confirms a listed device | 123456     |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

    Scenario Outline: malformed codes <count> as failed attempts when Ada is asked for <secret>
      Given the service asks Ada and Ben for <secret>
      And malformed codes <count> as failed attempts
      And Ada has entered as many malformed codes as the limit of failed attempts
      When Ada makes a correct attempt
      Then it is <verdict>

      Examples:
        | secret                                 | count        | verdict  |
        | the code that confirms a listed device | do not count | accepted |
        | the code that confirms a listed device | count        | refused  |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                 | other            |
        | the code that confirms a listed device | the sign-in code |

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
        | the code that confirms a listed device | the sign-in code |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

    Scenario Outline: just before the declared lock ends, Ada starts over and still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

    Scenario Outline: as soon as the declared lock ends, Ada starts over and can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

  @rule:TWOSTEP-25
  Rule: Turning two-step off MUST require the owner to answer or choose security questions

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                           | entry                                            |
        | the security answers before turning two-step off | nothing                                          |
        | the security answers before turning two-step off | only zeros                                       |
        | the security answers before turning two-step off | 123456                                           |
        | the security answers before turning two-step off | the right text without its last character        |
        | the security answers before turning two-step off | the right text with an extra character           |
        | the security answers before turning two-step off | the right text in characters of another alphabet |
        | the security answers before turning two-step off | Ben's                                            |
        | the security answers before turning two-step off | her account password                             |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                           |
        | the security answers before turning two-step off |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                           |
        | the security answers before turning two-step off |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                           |
        | the security answers before turning two-step off |

    Scenario Outline: once simultaneous failed attempts reach the limit, Ada can no longer enter <secret>
      Given the service asks Ada and Ben for <secret>
      And <attempts>
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                           | attempts                                                           |
        | the security answers before turning two-step off | Ada has reached the limit of failed attempts, all at the same time |

@area:two-step @doors
Feature: Two step: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors). The right secret is accepted
  afterwards.

  @rule:TWOSTEP-14
  Rule: A wrong confirmation code MUST NOT make the device trusted

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                                 | entry                         |
        | the code that confirms a listed device | nothing                       |
        | the code that confirms a listed device | zeros                         |
        | the code that confirms a listed device | 123456                        |
        | the code that confirms a listed device | it without its last character |
        | the code that confirms a listed device | it with one character more    |
        | the code that confirms a listed device | what is right for Ben         |

    Scenario Outline: <entry> is refused before anything was sent: <secret>
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> before this was sent: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret                                 | entry   |
        | the code that confirms a listed device | nothing |
        | the code that confirms a listed device | zeros   |
        | the code that confirms a listed device | 123456  |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries as the limit of wrong ones: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret                                 | count        | verdict  |
        | the code that confirms a listed device | do not count | accepted |
        | the code that confirms a listed device | count        | refused  |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

    Scenario Outline: too many wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                                 | other                 |
        | the code that confirms a listed device | the code at a sign-in |

    Scenario Outline: too many wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                                 | other                 |
        | the code that confirms a listed device | the code at a sign-in |

    Scenario Outline: a right entry resets the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      And Ada has entered the right one: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

    Scenario Outline: the lock lasts until the end of its declared time: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is just before its end: <secret>
      When Ada enters the right one once more: <secret>
      Then it is refused

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

    Scenario Outline: the lock ends at the end of its declared time: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one once more: <secret>
      Then it is accepted

      Examples:
        | secret                                 |
        | the code that confirms a listed device |

  @rule:TWOSTEP-25
  Rule: Turning two-step off MUST require the owner to answer or choose security questions

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                                      | entry                         |
        | the security answers that turn two-step off | nothing                       |
        | the security answers that turn two-step off | zeros                         |
        | the security answers that turn two-step off | 123456                        |
        | the security answers that turn two-step off | it without its last character |
        | the security answers that turn two-step off | it with one character more    |
        | the security answers that turn two-step off | what is right for Ben         |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                      |
        | the security answers that turn two-step off |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                                      |
        | the security answers that turn two-step off |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                                      |
        | the security answers that turn two-step off |

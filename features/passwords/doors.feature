@area:passwords @doors
Feature: Passwords: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors). The right secret is accepted
  afterwards.

  @rule:PASSWORD-05
  Rule: Where a reset asks for the account password, it MUST offer another way to owners who forgot it

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                            | entry                         |
        | the code for a forgotten password | nothing                       |
        | the code for a forgotten password | zeros                         |
        | the code for a forgotten password | 123456                        |
        | the code for a forgotten password | it without its last character |
        | the code for a forgotten password | it with one character more    |
        | the code for a forgotten password | what is right for Ben         |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries as the limit of wrong ones: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret                            | count        | verdict  |
        | the code for a forgotten password | do not count | accepted |
        | the code for a forgotten password | count        | refused  |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: too many wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                            | other                 |
        | the code for a forgotten password | the code at a sign-in |

    Scenario Outline: too many wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                            | other                 |
        | the code for a forgotten password | the code at a sign-in |

    Scenario Outline: a right entry resets the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      And Ada has entered the right one: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: the lock lasts until the end of its declared time: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is just before its end: <secret>
      When Ada enters the right one once more: <secret>
      Then it is refused

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: the lock ends at the end of its declared time: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one once more: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the code for a forgotten password |

  @rule:PASSWORD-06
  Rule: After a change or reset, only the new password MUST work

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                           | entry                         |
        | the current password at a change | nothing                       |
        | the current password at a change | zeros                         |
        | the current password at a change | 123456                        |
        | the current password at a change | it without its last character |
        | the current password at a change | it with one character more    |
        | the current password at a change | it with a space at its end    |
        | the current password at a change | it in the opposite case       |
        | the current password at a change | what is right for Ben         |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: too many wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                           | other                     |
        | the current password at a change | the password at a sign-in |

    Scenario Outline: too many wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                           | other                     |
        | the current password at a change | the password at a sign-in |

    Scenario Outline: a right entry resets the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      And Ada has entered the right one: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: the lock lasts until the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is just before its end: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: the lock ends at the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |

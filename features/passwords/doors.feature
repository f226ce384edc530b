@area:passwords @doors
Feature: Passwords: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

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
        | the code for a forgotten password | what Ben has there            |

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
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
      And Ada has made as many malformed entries: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret                            | count        | verdict  |
        | the code for a forgotten password | do not count | accepted |
        | the code for a forgotten password | count        | refused  |

    Scenario Outline: starting over does not reset the count: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: wrong entries at one place lock the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                            | other                 |
        | the code for a forgotten password | the code at a sign-in |

    Scenario Outline: the lock of one place applies to the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                            | other                 |
        | the code for a forgotten password | the code at a sign-in |

    Scenario Outline: a right entry resets the count of wrong ones: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada has entered the right one: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: the lock applies until its end: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made as many wrong entries as lock this: <secret>
      And it is just before the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one once more: <secret>
      Then it is refused

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: the lock is over at its end: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is at the end of the lock, after more attempts halfway: <secret>
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
        | the current password at a change | it with a blank at its end |
        | the current password at a change | it in the other case |
        | the current password at a change | what Ben has there            |

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: starting over does not reset the count: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: wrong entries at one place lock the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                           | other                     |
        | the current password at a change | the password at a sign-in |

    Scenario Outline: the lock of one place applies to the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                           | other                     |
        | the current password at a change | the password at a sign-in |

    Scenario Outline: a right entry resets the count of wrong ones: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada has entered the right one: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: the lock applies until its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is just before the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: the lock is over at its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is at the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |

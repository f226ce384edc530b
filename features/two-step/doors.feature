@area:two-step @doors
Feature: Two step: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:TWOSTEP-14
  Rule: A wrong confirmation code MUST NOT make the device trusted

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                      | entry                         |
        | the code of a listed device | nothing                       |
        | the code of a listed device | zeros                         |
        | the code of a listed device | 123456                        |
        | the code of a listed device | it without its last character |
        | the code of a listed device | it with one character more    |
        | the code of a listed device | what Ben has there            |

    Scenario Outline: <entry> where nothing was sent: <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> before anything is out: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret                      | entry   |
        | the code of a listed device | nothing |
        | the code of a listed device | zeros   |
        | the code of a listed device | 123456  |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                      |
        | the code of a listed device |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                      |
        | the code of a listed device |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben could enter this: <secret>
      And malformed entries <count>
      And Ada has entered as many malformed ones: <secret>
      When Ada enters what is right there: <secret>
      Then it is <verdict>

      Examples:
        | secret                      | count        | verdict  |
        | the code of a listed device | do not count | accepted |
        | the code of a listed device | count        | refused  |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                      |
        | the code of a listed device |

    Scenario Outline: wrong ones at one door lock the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <other>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right at the other door
      Then it is refused

      Examples:
        | secret                      | other                 |
        | the code of a listed device | the code at a sign-in |

    Scenario Outline: the lock of one door holds at the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <secret>
      And Ada has entered as many wrong ones as lock it: <other>
      When Ada enters what is right at the other door
      Then it is refused
      And nothing changed

      Examples:
        | secret                      | other                 |
        | the code of a listed device | the code at a sign-in |

    Scenario Outline: a right one ends the row of wrong ones: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada has entered what is right there: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                      |
        | the code of a listed device |

    Scenario Outline: the lock holds until its end: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is just before the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there once more: <secret>
      Then it is refused

      Examples:
        | secret                      |
        | the code of a listed device |

    Scenario Outline: the lock is over at its end: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is at the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there once more: <secret>
      Then it is accepted

      Examples:
        | secret                      |
        | the code of a listed device |

  @rule:TWOSTEP-25
  Rule: Turning two-step off MUST ask for security questions

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                             | entry                         |
        | the answers that turn two-step off | nothing                       |
        | the answers that turn two-step off | zeros                         |
        | the answers that turn two-step off | 123456                        |
        | the answers that turn two-step off | it without its last character |
        | the answers that turn two-step off | it with one character more    |
        | the answers that turn two-step off | what Ben has there            |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                             |
        | the answers that turn two-step off |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                             |
        | the answers that turn two-step off |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                             |
        | the answers that turn two-step off |

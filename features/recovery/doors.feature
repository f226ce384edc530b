@area:recovery @doors
Feature: Recovery: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:RECOVERY-06
  Rule: Recovery MUST deny access to somebody who only pretends to be the owner

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                 | entry                         |
        | the code of a recovery | nothing                       |
        | the code of a recovery | zeros                         |
        | the code of a recovery | 123456                        |
        | the code of a recovery | it without its last character |
        | the code of a recovery | it with one character more    |
        | the code of a recovery | what Ben has there            |

    Scenario Outline: <entry> where nothing was sent: <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> before anything is out: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret                 | entry   |
        | the code of a recovery | nothing |
        | the code of a recovery | zeros   |
        | the code of a recovery | 123456  |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben could enter this: <secret>
      And malformed entries <count>
      And Ada has entered as many malformed ones: <secret>
      When Ada enters what is right there: <secret>
      Then it is <verdict>

      Examples:
        | secret                 | count        | verdict  |
        | the code of a recovery | do not count | accepted |
        | the code of a recovery | count        | refused  |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: a right one ends the row of wrong ones: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada has entered what is right there: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |

    Scenario Outline: the lock is over at its end: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is at the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there once more: <secret>
      Then it is accepted

      Examples:
        | secret                 |
        | the code of a recovery |

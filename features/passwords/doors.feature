@area:passwords @doors
Feature: Passwords: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:PASSWORD-05
  Rule: Where the account password is asked for on the way to a reset, a way for those who forgot it MUST be offered

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                            | entry                         |
        | the code for a forgotten password | nothing                       |
        | the code for a forgotten password | zeros                         |
        | the code for a forgotten password | 123456                        |
        | the code for a forgotten password | it without its last character |
        | the code for a forgotten password | it with one character more    |
        | the code for a forgotten password | what Ben has there            |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben could enter this: <secret>
      And malformed entries <count>
      And Ada has entered as many malformed ones: <secret>
      When Ada enters what is right there: <secret>
      Then it is <verdict>

      Examples:
        | secret                            | count        | verdict  |
        | the code for a forgotten password | do not count | accepted |
        | the code for a forgotten password | count        | refused  |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: wrong ones at one door lock the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <other>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right at the other door
      Then it is refused

      Examples:
        | secret                            | other                 |
        | the code for a forgotten password | the code at a sign-in |

    Scenario Outline: the lock of one door holds at the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <secret>
      And Ada has entered as many wrong ones as lock it: <other>
      When Ada enters what is right at the other door
      Then it is refused
      And nothing changed

      Examples:
        | secret                            | other                 |
        | the code for a forgotten password | the code at a sign-in |

    Scenario Outline: a right one ends the row of wrong ones: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada has entered what is right there: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: the lock holds until its end: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is just before the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there once more: <secret>
      Then it is refused

      Examples:
        | secret                            |
        | the code for a forgotten password |

    Scenario Outline: the lock is over at its end: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is at the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there once more: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the code for a forgotten password |

  @rule:PASSWORD-06
  Rule: After a change or reset the new password MUST work and the old one MUST NOT

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

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

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: wrong ones at one door lock the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <other>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right at the other door
      Then it is refused

      Examples:
        | secret                           | other                     |
        | the current password at a change | the password at a sign-in |

    Scenario Outline: the lock of one door holds at the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <secret>
      And Ada has entered as many wrong ones as lock it: <other>
      When Ada enters what is right at the other door
      Then it is refused
      And nothing changed

      Examples:
        | secret                           | other                     |
        | the current password at a change | the password at a sign-in |

    Scenario Outline: a right one ends the row of wrong ones: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada has entered what is right there: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: the lock holds until its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is just before the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused

      Examples:
        | secret                           |
        | the current password at a change |

    Scenario Outline: the lock is over at its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is at the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                           |
        | the current password at a change |

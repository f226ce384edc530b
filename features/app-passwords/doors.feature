@area:app-passwords @doors
Feature: App passwords: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:APPPW-31
  Rule: An app-specific password MUST NOT be created when identifier or password fails that repeated check

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                                    | entry                         |
        | the password for an app-specific password | nothing                       |
        | the password for an app-specific password | zeros                         |
        | the password for an app-specific password | 123456                        |
        | the password for an app-specific password | it without its last character |
        | the password for an app-specific password | it with one character more    |
        | the password for an app-specific password | it with a blank at its end |
        | the password for an app-specific password | it in the other case |
        | the password for an app-specific password | what Ben has there            |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                                    |
        | the password for an app-specific password |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                                    |
        | the password for an app-specific password |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                                    |
        | the password for an app-specific password |

    Scenario Outline: wrong ones at one door lock the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <other>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right at the other door
      Then it is refused

      Examples:
        | secret                                    | other                     |
        | the password for an app-specific password | the password at a sign-in |

    Scenario Outline: the lock of one door holds at the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <secret>
      And Ada has entered as many wrong ones as lock it: <other>
      When Ada enters what is right at the other door
      Then it is refused
      And nothing changed

      Examples:
        | secret                                    | other                     |
        | the password for an app-specific password | the password at a sign-in |

    Scenario Outline: a right one ends the row of wrong ones: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada has entered what is right there: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                                    |
        | the password for an app-specific password |

    Scenario Outline: the lock holds until its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is just before the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused

      Examples:
        | secret                                    |
        | the password for an app-specific password |

    Scenario Outline: the lock is over at its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is at the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                                    |
        | the password for an app-specific password |

  @rule:APPPW-34
  Rule: An app-specific password MUST work only for the account that generated it

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                    | entry                         |
        | the password in a program | nothing                       |
        | the password in a program | zeros                         |
        | the password in a program | 123456                        |
        | the password in a program | it without its last character |
        | the password in a program | it with one character more    |
        | the password in a program | what Ben has there            |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the password in a program |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                    |
        | the password in a program |

    Scenario Outline: starting again empties no count: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada starts again there: <secret>
      When Ada enters one more wrong one there: <secret>
      Then it is refused
      And what is right is refused there

      Examples:
        | secret                    |
        | the password in a program |

    Scenario Outline: a right one ends the row of wrong ones: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      And Ada has entered what is right there: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the password in a program |

    Scenario Outline: the lock holds until its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is just before the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused

      Examples:
        | secret                    |
        | the password in a program |

    Scenario Outline: the lock is over at its end, at the same place: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      And it is at the end of the lock, with tries halfway: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the password in a program |

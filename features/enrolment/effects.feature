@area:enrolment @effects
Feature: Enrolment: what happens to what

  Each row is a cell of the table of effects (assay rules --effects): two of a thing, one that the event concerns and one
  that it does not, and the same in a second account at the same clients.

  @rule:ENROL-15
  Rule: The right enrolment code MUST turn two-factor on

    Scenario Outline: <thing> ends: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                 | event                   |
        | enrolment that was begun (two-factor) | it is used with success |

  @rule:ENROL-16
  Rule: A wrong enrolment code MUST NOT verify the number or turn two-factor on

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                 | event                                      |
        | enrolment that was begun (two-factor) | a wrong secret is entered where it belongs |

  @rule:ENROL-18
  Rule: Until the enrolment code is accepted, the account MUST keep its earlier sign-in rules

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                         | event                                                                                                                                                                                                                                               |
        | code of an enrolment (two-factor or two-step) | the same account begins or completes another sign-in                                                                                                                                                                                                |
        | enrolment that was begun (two-factor)         | the same account begins or completes another sign-in                                                                                                                                                                                                |
        | enrolment that was begun (two-factor)         | a recovery is begun; the owner cancels a recovery; the find service is turned off on its device; support verifies identity for the keychain; a new security code is made on a member; joining by security code is turned off; the keychain is reset |
        | enrolment that was begun (two-factor) | support lets a locked security code be entered again |
        | enrolment that was begun (two-factor)         | the keychain is turned off on a device                                                                                                                                                                                                              |
        | enrolment that was begun (two-factor)         | a reset of a forgotten password is begun                                                                                                                                                                                                            |

      Examples:
        | thing | event |
        | enrolment that was begun (two-factor) | the find service is turned on on its device; the account data are edited; joining by security code is turned on |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                 |
        | enrolment that was begun (two-factor) |

    Scenario Outline: <thing> ends at the end of its lifetime, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                 |
        | enrolment that was begun (two-factor) |

    Scenario Outline: <thing> stays in effect until the end of its lifetime, used or not, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is just before the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is still in effect

      Examples:
        | thing                                 |
        | enrolment that was begun (two-factor) |

    Scenario Outline: <thing> ends at the end of its lifetime, used or not, without a second factor
      Given Ada and Ben have accounts without a second factor
      And each of them has this: <thing>
      When it is at the end of its lifetime, after a use halfway: <thing>
      Then what Ada had is no longer in effect

      Examples:
        | thing                                 |
        | enrolment that was begun (two-factor) |

  @rule:ENROL-22
  Rule: An account created with two-factor on MUST show two-factor as on, without any enrolment

    Scenario Outline: <thing> ends: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                 | event                                        |
        | enrolment that was begun (two-factor) | two-factor is turned on (code or activation) |

  @rule:ENROL-27
  Rule: The service MUST refuse two-factor enrolment while two-step is on

    Scenario Outline: <thing> ends: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      @edition:2fa-2017
      Examples:
        | thing                                         | event                 |
        | code of an enrolment (two-factor or two-step) | two-step is activated |
        | enrolment that was begun (two-factor)         | two-step is activated |

  @rule:ENROL-30
  Rule: A code sent to one number MUST NOT verify another number

    Scenario Outline: <thing> ends: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is no longer in effect
      And what Ben had is still in effect

      Examples:
        | thing                                         | event                                        |
        | code of an enrolment (two-factor or two-step) | two-factor is turned on (code or activation) |

    Scenario Outline: <thing> stays in effect: <event>, without a second factor
      Given Ada and Ben have accounts without a second factor, prepared for this: <event>
      And each of them has this: <thing>
      When this happens to Ada: <event>
      Then what Ada had is still in effect
      And what Ben had is still in effect

      Examples:
        | thing                                 | event                                         |
        | enrolment that was begun (two-factor) | another code of the same purpose is asked for |

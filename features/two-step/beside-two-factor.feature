@area:two-step
Feature: Two-step verification beside two-factor authentication
  The two schemes trust devices and deliver codes in different ways.

  @rule:TWOSTEP-30
  Rule: Two-factor MUST have its own ways to trust devices and deliver codes, different from those of two-step

    Background:
      Given Ada has an account with two-factor authentication
      And Ben has an account with two-step verification

    Example: with two-factor, the find service does not make a device trusted
      Given Ada is also signed in on an untrusted tablet at the minimum version
      When Ada turns on the find service on the tablet
      Then the tablet is not one of Ada's trusted devices

    Example: with two-factor, a sign-in makes a device trusted
      Given Ada has begun to sign in on a new tablet
      When Ada enters a texted code on the tablet
      Then it is accepted
      And the tablet is one of Ada's trusted devices

    Example: with two-step, a sign-in does not make a device trusted
      Given Ben has signed in on a new tablet
      When Ben signs in on a new client
      Then a code is asked for
      And on the client, Ben is not offered the tablet as a destination for the code

    Example: with two-step, a device becomes trusted by its find service and a code
      Given Ben has signed in on a new tablet
      And Ben has turned on the find service on the tablet
      And Ben has confirmed the tablet as a trusted device
      When Ben signs in on a new client
      Then a code is asked for
      And on the client, Ben is offered the tablet as a destination for the code

    Example: with two-factor, a code is sent automatically
      Given trusted devices can show codes
      When Ada signs in on a new client
      Then a code is asked for
      And a code or a request arrives for Ada on her trusted phone

    Example: with two-step, the code goes where the owner of the account chooses
      When Ben signs in on a new client
      Then a code is asked for
      And no code arrives
      And Ben can sign in on the client with a texted code
